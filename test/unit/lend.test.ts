import { setTimeout as sleep } from 'node:timers/promises'
import { makeLender } from '../../src/mcp/lend.ts'

/** Opens numbered things and keeps a record of it. */
function makeShop() {
  const record: string[] = []
  let opened = 0
  const open = async (use: (thing: number) => Promise<void>) => {
    const thing = ++opened
    record.push(`open ${thing}`)
    await use(thing)
    await sleep(5)
    record.push(`close ${thing}`)
  }
  return { record, open }
}

const ignore = () => undefined

test('what is used at the same time is opened once, and closed when nobody has used it for a while', async () => {
  const { record, open } = makeShop()
  const lender = makeLender(open, ignore, 20)
  const use = () => lender.use(async (thing) => { await sleep(30); return thing })

  expect(await Promise.all([use(), use()])).toEqual([1, 1])
  expect(record).toEqual(['open 1'])
  while (record.length < 2) await sleep(5)

  expect(record).toEqual(['open 1', 'close 1'])
  await lender.close()
})

test('what was closed is opened again only when the closing is over', async () => {
  const { record, open } = makeShop()
  const lender = makeLender(open, ignore, 0)
  await lender.use(() => Promise.resolve())
  await sleep(2)

  expect(await lender.use((thing) => Promise.resolve(thing))).toBe(2)
  await lender.close()
  expect(record).toEqual(['open 1', 'close 1', 'open 2', 'close 2'])
})

test('what cannot be opened is told to everybody who waits, and tried again at the next use', async () => {
  let attempts = 0
  const lender = makeLender<string>((use) => (++attempts === 1 ? Promise.reject(new Error('no')) : use('it')), ignore)

  const both = await Promise.allSettled([lender.use(() => Promise.resolve()), lender.use(() => Promise.resolve())])
  expect(both).toMatchObject([{ reason: { message: 'no' } }, { reason: { message: 'no' } }])
  expect(await lender.use((one) => Promise.resolve(one))).toBe('it')
  await lender.close()
})

test('what goes wrong at the closing is told to whoever runs it', async () => {
  const told: unknown[] = []
  const lender = makeLender<string>(async (use) => { await use('it'); throw new Error('does not close') }, (error) => told.push(error))
  await lender.use(() => Promise.resolve())

  await lender.close()

  expect(told).toMatchObject([{ message: 'does not close' }])
})

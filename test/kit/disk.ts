/**
 * A home on a file system of its own, which a test can fill, make read-only and set free again. It is mounted in namespaces
 * of their own, so no right of an administrator is needed, nothing else on the machine sees it, and all that runs in
 * there ends with it.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Disk {
  /** Runs a shell command inside, where the root of the project is the working directory, and waits for its end. */
  run(command: string): Promise<{ readonly code: number; readonly output: string }>
  close(): Promise<void>
}

/**
 * @param size as mount takes it, such as 80m
 * @throws Error where the kernel lets this user make no namespaces: then what the test is to show cannot be shown
 */
export async function mountDisk(home: string, size: string): Promise<Disk> {
  const shell = spawn('unshare', ['--user', '--map-root-user', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc', 'sh'], {
    cwd: new URL('../..', import.meta.url),
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let output = ''
  const collect = (data: Buffer) => (output += data.toString())
  shell.stdout.on('data', collect)
  shell.stderr.on('data', collect)
  shell.stdin.on('error', () => undefined)
  let commands = 0
  const disk: Disk = {
    async run(command) {
      const start = output.length
      const mark = `=${++commands}=`
      shell.stdin.write(`( ${command}\n) </dev/null 2>&1; echo "code $? ${mark}"\n`)
      for (;;) {
        const end = new RegExp(`^code (\\d+) ${mark}$`, 'm').exec(output.slice(start))
        if (end !== null) return { code: Number(end[1]), output: output.slice(start, start + end.index) }
        if (shell.exitCode !== null) throw new Error(`No file system can be mounted here (unshare, mount):\n${output}`)
        await Promise.race([once(shell.stdout, 'data'), once(shell, 'exit')])
      }
    },
    async close() {
      if (shell.exitCode !== null) return
      shell.kill('SIGKILL')
      await once(shell, 'close')
    },
  }
  try {
    const { code, output: words } = await disk.run(`mount -t tmpfs -o size=${size} tmpfs '${home}'`)
    if (code !== 0) throw new Error(`No file system can be mounted here: ${words}`)
  } catch (error) {
    await disk.close()
    throw error
  }
  return disk
}

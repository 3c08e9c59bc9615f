# A stand-in for the official image of Node: the same user and programs.
FROM scratch
ADD rootfs.tar /
LABEL demarche.stand-in="not the official image of Node"
# What this machine trusts, npm in the image trusts too.
ENV LANG=C.UTF-8 NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt NPM_CONFIG_CAFILE=/etc/ssl/certs/ca-certificates.crt
CMD ["node"]

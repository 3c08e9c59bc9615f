# A stand-in for the official image of Neo4j: the same user, folders, ports and settings from the environment.
FROM scratch
ADD rootfs.tar /
COPY lib /var/lib/neo4j/lib/
COPY neo4j.conf /var/lib/neo4j/conf/neo4j.conf
COPY neo4j-entrypoint.sh /startup/docker-entrypoint.sh
RUN mkdir -p /data /logs /var/lib/neo4j/run && chown -R 7474:7474 /data /logs /var/lib/neo4j/conf /var/lib/neo4j/run
ENV NEO4J_HOME=/var/lib/neo4j LANG=C.UTF-8
LABEL demarche.stand-in="not the official image of Neo4j"
WORKDIR /var/lib/neo4j
# The official image begins as root and changes to this user by itself.
USER 7474:7474
VOLUME /data /logs
EXPOSE 7474 7687
ENTRYPOINT ["/bin/bash", "/startup/docker-entrypoint.sh"]
CMD ["neo4j"]

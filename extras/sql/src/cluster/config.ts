/** The ports of one server. */
export interface Ports {
  readonly http: number
  readonly tcp: number
}

const shard = ({ tcp }: Ports) => `
      <shard><replica><host>127.0.0.1</host><port>${tcp}</port><default_database>default</default_database></replica></shard>`

/** The settings of one server: all its files in one folder, loopback only, and every server a shard of `two`. */
export const configOf = (folder: string, own: Ports, all: readonly Ports[]): string => `<?xml version="1.0"?>
<yandex>
  <logger><level>warning</level><log>${folder}/server.log</log><errorlog>${folder}/error.log</errorlog></logger>
  <http_port>${own.http}</http_port>
  <tcp_port>${own.tcp}</tcp_port>
  <listen_host>127.0.0.1</listen_host>
  <path>${folder}/data/</path>
  <tmp_path>${folder}/tmp/</tmp_path>
  <users_config>${folder}/users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <mark_cache_size>268435456</mark_cache_size>
  <timezone>UTC</timezone>
  <remote_servers>
    <two>${all.map(shard).join('')}
    </two>
  </remote_servers>
</yandex>
`

/**
 * The user of a server. A subquery over a table of the cluster is asked of each shard's own part: that is right since all
 * tables are spread by `record_id`. An insert is done when the shards have the rows.
 */
export const users = `<?xml version="1.0"?>
<yandex>
  <profiles>
    <default>
      <distributed_product_mode>local</distributed_product_mode>
      <insert_distributed_sync>1</insert_distributed_sync>
      <max_memory_usage>6000000000</max_memory_usage>
    </default>
  </profiles>
  <users>
    <default>
      <password></password>
      <networks><ip>127.0.0.1</ip></networks>
      <profile>default</profile>
      <quota>default</quota>
    </default>
  </users>
  <quotas><default></default></quotas>
</yandex>
`

/** A user of the broker. */
export interface NatsUser {
  /** Name: a division's, or `bureau`. */
  user: string;
  /** Password, plain (the file that holds it is readable by its owner alone). */
  password: string;
}

/** What a user may do: subjects with NATS wildcards (`*` one whole token, `>` the rest). */
export interface Permissions {
  /** Subjects it may publish to. */
  publish: string[];
  /** Subjects it may subscribe to. */
  subscribe: string[];
}

/** Name of the one stream. */
export const STREAM = 'NUANXIN';

/** Name of the deploy job's user: it makes the stream and the consumers, and no division runs as it. */
export const BUREAU = 'bureau';

/**
 * What a division may do: speak in its own name, read its own consumer, and nothing else.
 * Subjects are `nuanxin.<place>.<division>.<rest>`. `*` stands for a whole token only, so the consumer is named in full.
 * Its client must use the inbox prefix `_INBOX_<division>`.
 * @param manyConsumers for a broker before 2.10, where a consumer hears one type and a division has one per type: it may read any consumer.
 */
export function divisionPermissions(division: string, manyConsumers = false): Permissions {
  if (!/^[a-z][a-z_-]*$/.test(division)) throw new Error(`"${division}" is no division name`);
  const consumer = manyConsumers ? '*' : `${division}-inbox`;
  return {
    publish: [
      `nuanxin.*.${division}.>`,
      '$JS.API.INFO',
      `$JS.API.STREAM.INFO.${STREAM}`,
      `$JS.API.CONSUMER.INFO.${STREAM}.${consumer}`,
      `$JS.API.CONSUMER.MSG.NEXT.${STREAM}.${consumer}`,
      `$JS.ACK.${STREAM}.${consumer}.>`,
    ],
    subscribe: [`_INBOX_${division}.>`],
  };
}

/** What the deploy job may do: all of the JetStream interface; it speaks in no division's name. */
export function bureauPermissions(): Permissions {
  return { publish: ['$JS.API.>', '$JS.ACK.>', '$KV.>'], subscribe: ['_INBOX.>', `_INBOX_${BUREAU}.>`] };
}

/** What the server's configuration needs to know. */
export interface NatsConfig {
  /** Port on 127.0.0.1. */
  port: number;
  /** Folder of the stream's files. */
  store: string;
  /** Write every message to disk before it is acknowledged; servers before 2.12 do not know this word. */
  syncAlways: boolean;
  /** The broker is older than 2.10 (see `divisionPermissions`). */
  manyConsumers: boolean;
  /** Every user; `bureau` gets the deploy job's rights, the others a division's. */
  users: readonly NatsUser[];
}

const text = (value: string) => JSON.stringify(value);

/** The configuration file of the local broker. */
export function natsConfig(config: NatsConfig): string {
  const users = config.users.map(({ user, password }) => {
    const may = user === BUREAU ? bureauPermissions() : divisionPermissions(user, config.manyConsumers);
    const list = (subjects: string[]) => `[${subjects.map(text).join(', ')}]`;
    return `    { user: ${text(user)}, password: ${text(password)}, permissions: {\n`
      + `        publish: { allow: ${list(may.publish)} }\n        subscribe: { allow: ${list(may.subscribe)} } } }`;
  });
  return `# Written by the launcher. A division may speak only in its own name: the broker says so, not a reviewer.
host: "127.0.0.1"
port: ${config.port}
server_name: nuanxin-local
max_payload: 1MB
jetstream {
  store_dir: ${text(config.store)}
  max_memory_store: 64MB
  max_file_store: 4GB
${config.syncAlways ? '  sync_interval: always\n' : ''}}
authorization {
  users: [
${users.join('\n')}
  ]
}
`;
}

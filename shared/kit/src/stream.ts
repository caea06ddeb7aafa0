import { AckPolicy, DeliverPolicy, jetstreamManager, RetentionPolicy, StorageType } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';

/** The bureau's one stream. A division may use it and may not change it. */
export const streamName = 'NUANXIN';

/** Where the broker is, as the deploy job's own user. */
export type StreamSettings = { servers: string; user?: string; pass?: string };

/** A division and the event types it hears. */
export type Hearing = { name: string; types: readonly string[] };

/** The durable consumers of a division: one with many filters, or one a type on a broker that cannot (before 2.10). */
export function durables(name: string, types: readonly string[], version: string): { durable: string; subjects: string[] }[] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const subjects = types.map(type => `nuanxin.*.${type}`);
  if (major > 2 || minor >= 10) return [{ durable: `${name}-inbox`, subjects }];
  return types.map((type, i) => ({ durable: `${name}-inbox-${type.replaceAll('.', '_')}`, subjects: [subjects[i]!] }));
}

/** Makes or updates the stream and every division's durable consumers. Run once per deploy. */
export async function ensureStream({ servers, user, pass }: StreamSettings, divisions: readonly Hearing[]): Promise<void> {
  const nc = await connect({ servers, user, pass, name: 'bureau' });
  try {
    const manager = await jetstreamManager(nc);
    const version = nc.info?.version ?? '0';
    const config = { name: streamName, subjects: ['nuanxin.>'], storage: StorageType.File, retention: RetentionPolicy.Limits, duplicate_window: 120_000_000_000 };
    await manager.streams.info(streamName).then(() => manager.streams.update(streamName, config), () => manager.streams.add(config));
    for (const { name, types } of divisions) {
      if (!types.length) continue;
      for (const { durable, subjects } of durables(name, types, version)) {
        const filter = subjects.length === 1 ? { filter_subject: subjects[0]! } : { filter_subjects: subjects };
        const wanted = { durable_name: durable, ...filter, ack_policy: AckPolicy.Explicit, deliver_policy: DeliverPolicy.All, ack_wait: 30_000_000_000, max_ack_pending: 256 };
        await manager.consumers.info(streamName, durable).then(() => manager.consumers.update(streamName, durable, wanted), () => manager.consumers.add(streamName, wanted));
      }
    }
  } finally {
    await nc.close();
  }
}

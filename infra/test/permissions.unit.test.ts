import { describe, expect, it } from 'vitest';
import { bureauPermissions, divisionPermissions, natsConfig } from '../nats/permissions.ts';

describe('what a division may do at the broker', () => {
  it('is to speak in its own name and to read its own consumer', () => {
    expect(divisionPermissions('elders')).toEqual({
      publish: [
        'nuanxin.*.elders.>', '$JS.API.INFO', '$JS.API.STREAM.INFO.NUANXIN', '$JS.API.CONSUMER.INFO.NUANXIN.elders-inbox',
        '$JS.API.CONSUMER.MSG.NEXT.NUANXIN.elders-inbox', '$JS.ACK.NUANXIN.elders-inbox.>',
      ],
      subscribe: ['_INBOX_elders.>'],
    });
  });

  it('never reaches the making, changing or emptying of a stream', () => {
    expect(divisionPermissions('elders', true).publish.join(' ')).not.toMatch(/CREATE|DELETE|PURGE|UPDATE|\.MSG\.GET|API\.>/);
  });

  it.each(['>', '*', 'a.b', '', 'Elders', 'a b'])('refuses %j as a division', name => {
    expect(() => divisionPermissions(name)).toThrow(/is no division name/);
  });

  it('the deploy job speaks in nobody\'s name', () => {
    expect(bureauPermissions().publish.filter(subject => subject.startsWith('nuanxin') || subject === '>')).toEqual([]);
  });
});

describe('the configuration of the broker', () => {
  const config = { port: 4222, store: '/a "b"', syncAlways: true, manyConsumers: false, users: [{ user: 'bureau', password: 'x"y' }, { user: 'elders', password: 'p' }] };

  it('listens on the loopback only and quotes what it is given', () => {
    const text = natsConfig(config);
    expect(text).toContain('host: "127.0.0.1"');
    expect(text).toContain('store_dir: "/a \\"b\\""');
    expect(text).toContain('password: "x\\"y"');
  });

  it('writes each message to disk only where the server knows how', () => {
    expect(natsConfig(config)).toContain('sync_interval: always');
    expect(natsConfig({ ...config, syncAlways: false })).not.toContain('sync_interval');
  });
});

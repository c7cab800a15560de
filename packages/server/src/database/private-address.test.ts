import {createServer, type AddressInfo} from 'node:net';
import {expect, it} from 'vitest';
import {isPrivateAddress} from './private-address.ts';
import {webhookSender} from './send-webhook.ts';

it.each([
  '127.0.0.1',
  '127.8.9.10',
  '0.0.0.0',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '2001:db8::1',
  'ff02::1',
  'localhost',
])('%s is not public', (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

it.each([
  '8.8.8.8',
  '172.15.0.1',
  '172.32.0.1',
  '100.63.255.255',
  '103.28.12.1',
  '2606:4700:4700::1111',
  '2404:8000::1',
])('%s is public', (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});

it.each([
  'http://example.com/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://localhost/',
  'https://2130706433/',
  'https://0x7f.1/',
])('sends nothing to %s', async (url) => {
  await expect(webhookSender({allowLoopback: false})(url, {}, '{}')).rejects.toThrow(/not public|over https/);
});

it('sends to this machine in a demo, and follows no redirect', async () => {
  const asked: string[] = [];
  const server = createServer((socket) => {
    socket.once('data', (bytes) => {
      asked.push(bytes.toString());
      socket.end('HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1/other\r\ncontent-length: 0\r\n\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  const status = await webhookSender({allowLoopback: true})(
    `http://127.0.0.1:${port}/hook`,
    {'webhook-id': 'e1'},
    '{"a":1}',
  );
  expect(status).toBe(302);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/^POST \/hook HTTP\/1\.1\r\n[^]*webhook-id: e1\r\n[^]*\{"a":1\}$/i);
  await new Promise((resolve) => server.close(resolve));
});

it.each(['http://10.1.2.3/', 'https://169.254.169.254/', 'http://192.168.1.1/', 'http://example.com/'])(
  'sends nothing to %s in a demo either',
  async (url) => {
    await expect(webhookSender({allowLoopback: true})(url, {}, '{}')).rejects.toThrow(
      /not public|over https/,
    );
  },
);

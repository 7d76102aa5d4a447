import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** One mail that a mail server took. */
export interface Arrived {
  to: string;
  source: string;
}

/** What the server does with a mail: takes it, refuses its recipient for ever, asks to come later, or hangs up. */
export type Manner = 'take' | 'refuse' | 'later' | 'drop';

/** A real mail server on loopback whose manner can be changed. */
export interface MailServer {
  url: string;
  arrived: Arrived[];
  behave: (manner: Manner) => void;
  /** Asked of each mail that has come whole; false: the server breaks down before it takes it. */
  meet: (takes: (source: string) => boolean) => void;
  close: () => Promise<void>;
}

const refusal = (responseCode: number, message: string) =>
  Object.assign(new Error(message), { responseCode });

export async function openMailServer(): Promise<MailServer> {
  let manner: Manner = 'take';
  let takes = (_source: string) => true;
  const arrived: Arrived[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, done) => {
      done(manner === 'refuse' ? refusal(550, 'No such user here: secret detail') : null);
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => void parts.push(part));
      stream.on('end', () => {
        if (manner === 'later') return done(refusal(451, 'Try later'));
        const source = Buffer.concat(parts).toString('utf8');
        const to = session.envelope.rcptTo.map(({ address }) => address).join();
        if (!takes(source)) return done(refusal(421, 'Closing'));
        arrived.push({ to, source });
        done();
      });
    },
    onConnect: (_session, done) => {
      done(manner === 'drop' ? refusal(421, 'Closing') : null);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    behave: (wanted) => {
      manner = wanted;
    },
    meet: (wanted) => {
      takes = wanted;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

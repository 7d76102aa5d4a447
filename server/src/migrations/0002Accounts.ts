import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor } from '../entities/columns';
import { createTable, dropTables } from './tables';

/** The tables of the area accounts. */
export class Accounts00021700000000002 implements MigrationInterface {
  name = 'Accounts00021700000000002';

  async up(runner: QueryRunner): Promise<void> {
    const is = columnsFor(runner);
    await createTable(runner, 'user_account', {
      columns: [
        is.key('email', 254),
        is.text('name', 200),
        is.choice('role', 20),
        is.id('institution_id', { nullable: true }),
        is.text('password_hash', 300),
        is.choice('language', 2),
        is.flag('active'),
        is.moment('created_at'),
        is.moment('last_sign_in_at', { nullable: true }),
        is.int('version'),
      ],
      unique: [['email']],
      index: [['institution_id']],
      references: { institution_id: 'institution' },
    });
    await createTable(runner, 'user_session', {
      columns: [
        is.key('token_hash', 64),
        is.id('user_id'),
        is.moment('created_at'),
        is.moment('last_seen_at'),
        is.moment('expires_at'),
      ],
      unique: [['token_hash']],
      index: [['user_id'], ['expires_at']],
      references: { user_id: 'user_account' },
    });
    await createTable(runner, 'sign_in_throttle', {
      columns: [
        is.key('bucket', 64),
        is.int('failures'),
        is.moment('blocked_until', { nullable: true }),
        is.moment('last_failure_at'),
        is.int('version'),
      ],
      unique: [['bucket']],
    });
    await createTable(runner, 'audit_event', {
      columns: [
        is.moment('at'),
        is.key('actor_id', 36, { nullable: true }),
        is.text('actor_name', 200),
        is.choice('action', 40),
        is.text('subject', 300),
        is.longText('detail', { nullable: true }),
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['audit_event', 'sign_in_throttle', 'user_session', 'user_account']);
  }
}

import fc from 'fast-check';
import type { Database } from '../../server/src/database';
import { LessThan, MoreThanOrEqual } from 'typeorm';
import { guardedUpdate } from '../../server/src/transaction';
import { DATABASES, SQLITE_FILE, describeOnEachDatabase } from '../support/databases';
import { SAMPLE, Sample, aSample } from './sample';

describeOnEachDatabase(
  'a value',
  (open) => {
    let database: Database;
    beforeAll(async () => {
      database = await open(SAMPLE);
    });
    afterAll(() => database.close());

    const keep = async (given: Partial<Sample>): Promise<Sample> => {
      const row = aSample(given);
      await database.transaction((db) => db.insert(Sample, row));
      return database.reading.findOneByOrFail(Sample, { id: row.id });
    };

    test.each([
      ['1234567890123456.7891', '1234567890123456.7891'],
      ['-1234567890123456.7891', '-1234567890123456.7891'],
      ['9999999999999999.9999', '9999999999999999.9999'],
      ['0.1', '0.1'],
      ['12.5000', '12.5'],
      ['12.0', '12'],
      ['0007', '7'],
      ['-0.0', '0'],
      ['0', '0'],
      [null, null],
    ])('of %s is read as %s', async (amount, expected) => {
      expect((await keep({ amount })).amount).toBe(expected);
    });

    test.each(['1e3', '1,5', '', ' 1', '12345678901234567', '0.00001', 'NaN', '--1', '.5'])(
      'of %j is refused, not bent',
      async (amount) => {
        await expect(keep({ amount })).rejects.toThrow(/Not a decimal/);
      },
    );

    test('of any decimal (20,4) survives exactly', async () => {
      const whole = fc.bigInt({ min: -9999999999999999n, max: 9999999999999999n });
      const fraction = fc
        .integer({ min: 1, max: 9999 })
        .map((n) => String(n).padStart(4, '0').replace(/0+$/, ''));
      const property = fc.asyncProperty(whole, fraction, async (left, right) => {
        const amount = `${left}.${right}`;
        expect((await keep({ amount })).amount).toBe(amount);
      });
      await fc.assert(property, { numRuns: 100 });
    });

    test('that is a moment survives to the millisecond, before and after the change of the clocks', async () => {
      for (const text of [
        '2018-03-25T00:59:59.999Z',
        '2018-03-25T01:00:00.000Z',
        '2019-10-27T00:30:00.001Z',
      ]) {
        const enteredAt = new Date(text);
        expect((await keep({ enteredAt })).enteredAt).toEqual(enteredAt);
      }
    });

    test('that is a moment is kept in UTC, whatever the zone of the machine', async () => {
      const { id } = await keep({ enteredAt: new Date('2019-07-20T08:30:00.007Z') });
      const query = 'SELECT CAST(entered_at AS CHAR) AS kept FROM sample WHERE id = ?';
      expect(await database.reading.query(query, [id])).toMatchObject([{ kept: '2019-07-20 08:30:00.007' }]);
    });

    test('that is a moment is compared and sorted in time order', async () => {
      const code = (hour: number) => `hour-${hour}`;
      const at = (hour: number) => new Date(Date.UTC(2016, 0, 1, hour));
      for (const hour of [9, 10, 2]) await keep({ code: code(hour), enteredAt: at(hour), state: 'SORTED' });
      const from = (enteredAt: Date) => ({ state: 'SORTED', enteredAt: MoreThanOrEqual(enteredAt) });
      const order = { enteredAt: 'ASC' } as const;
      const found = await database.reading.find(Sample, { where: from(at(9)), order });
      expect(found.map((row) => row.code)).toEqual([code(9), code(10)]);
      const before = { state: 'SORTED', enteredAt: LessThan(at(9)) };
      expect(await database.reading.countBy(Sample, before)).toBe(1);
      const builder = database.reading.createQueryBuilder(Sample, 'sample').where('sample.state = :state');
      const one = builder.andWhere('sample.enteredAt = :at').setParameters({ state: 'SORTED', at: at(10) });
      expect((await one.getOneOrFail()).code).toBe(code(10));
    });

    test.each([true, false])('that is the flag %s survives and can be searched', async (active) => {
      const row = await keep({ active });
      expect(row.active).toBe(active);
      expect(await database.reading.existsBy(Sample, { id: row.id, active })).toBe(true);
      expect(await database.reading.existsBy(Sample, { id: row.id, active: !active })).toBe(false);
    });

    test('that is a long text in any script survives', async () => {
      const narrative = 'Žrtve i ëndrra, Жртве, 👩‍⚖️ '.repeat(5000);
      expect((await keep({ narrative })).narrative).toBe(narrative);
    });

    test('that is a code equals only itself: neither case nor accents are overlooked', async () => {
      const codes = ['victim', 'víctim', 'Victim', 'VICTIM'];
      for (const code of codes) await keep({ code });
      for (const code of codes) {
        const found = await database.reading.findBy(Sample, { code });
        expect(found.map((row) => row.code)).toEqual([code]);
      }
      await expect(keep({ code: 'victim' })).rejects.toThrow();
    });

    test('that is counted comes as a number', async () => {
      await keep({ state: 'COUNTED' });
      const query = "SELECT COUNT(*) AS n FROM sample WHERE state = 'COUNTED'";
      expect(await database.reading.query(query)).toMatchObject([{ n: 1 }]);
    });

    test('of every kind goes through a guarded update', async () => {
      const { id } = await keep({});
      const set = {
        amount: '12.5000',
        active: false,
        enteredAt: new Date('2019-11-20T08:30:00.007Z'),
        title: 'New',
      };
      const update = (version: number) =>
        database.transaction((db) => guardedUpdate(db, Sample, { id, version }, set));
      expect(await update(1)).toBe(true);
      const expected = { ...set, amount: '12.5', version: 2 };
      expect(await database.reading.findOneByOrFail(Sample, { id })).toMatchObject(expected);
      expect(await update(1)).toBe(false);
      expect(await update(2)).toBe(true);
    });
  },
  [...DATABASES, SQLITE_FILE],
);

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor } from '../entities/columns';
import { createTable, dropTables } from './tables';

/** The tables of the area plan. */
export class Plan00011700000000001 implements MigrationInterface {
  name = 'Plan00011700000000001';

  async up(runner: QueryRunner): Promise<void> {
    const is = columnsFor(runner);
    await createTable(runner, 'institution', {
      columns: [
        is.key('code', 40),
        is.text('name_en', 300),
        is.text('name_sq', 300),
        is.text('name_sr', 300),
        is.choice('type', 40),
        is.key('parent_code', 40, { nullable: true }),
        is.flag('reports'),
        is.text('names_verified', 40),
      ],
      unique: [['code']],
    });
    await createTable(runner, 'framework', {
      columns: [
        is.key('code', 40),
        is.choice('kind', 20),
        is.text('title_en', 500),
        is.text('title_sq', 500),
        is.text('title_sr', 500),
        is.quarter('start_quarter'),
        is.quarter('end_quarter'),
        is.text('provenance', 1000),
      ],
      unique: [['code']],
    });
    await createTable(runner, 'plan_version', {
      columns: [
        is.id('framework_id'),
        is.int('number'),
        is.moment('adopted_at'),
        is.text('note', 1000),
        is.key('content_hash', 64),
      ],
      unique: [['framework_id', 'number']],
      references: { framework_id: 'framework' },
    });
    await createTable(runner, 'objective', {
      columns: [
        is.id('framework_id'),
        is.id('parent_id', { nullable: true }),
        is.key('code', 40),
        is.choice('level', 20),
        is.text('title_en', 500),
        is.text('title_sq', 500),
        is.text('title_sr', 500),
        is.int('sort_order'),
      ],
      unique: [['code']],
      index: [['parent_id']],
      references: { framework_id: 'framework', parent_id: 'objective' },
    });
    await createTable(runner, 'activity', {
      columns: [
        is.id('objective_id'),
        is.key('code', 40),
        is.text('title_en', 500),
        is.text('title_sq', 500),
        is.text('title_sr', 500),
        is.id('lead_id'),
        is.quarter('start_quarter'),
        is.quarter('end_quarter'),
        is.amount('planned_budget_eur', { nullable: true }),
        is.text('funding_sources', 200),
        is.text('provenance', 1000),
        is.int('sort_order'),
      ],
      unique: [['code']],
      index: [['objective_id'], ['lead_id']],
      references: { objective_id: 'objective', lead_id: 'institution' },
    });
    await createTable(runner, 'activity_partner', {
      columns: [is.id('activity_id'), is.id('institution_id'), is.int('sort_order')],
      unique: [['activity_id', 'institution_id']],
      references: { activity_id: 'activity', institution_id: 'institution' },
    });
    await createTable(runner, 'indicator', {
      columns: [
        is.id('activity_id'),
        is.key('code', 40),
        is.text('name_en', 500),
        is.text('name_sq', 500),
        is.text('name_sr', 500),
        is.longText('definition_en'),
        is.longText('definition_sq'),
        is.longText('definition_sr'),
        is.choice('level', 20),
        is.choice('measure', 20),
        is.text('unit_en', 100),
        is.text('unit_sq', 100),
        is.text('unit_sr', 100),
        is.text('numerator_en', 500, { nullable: true }),
        is.text('numerator_sq', 500, { nullable: true }),
        is.text('numerator_sr', 500, { nullable: true }),
        is.text('denominator_en', 500, { nullable: true }),
        is.text('denominator_sq', 500, { nullable: true }),
        is.text('denominator_sr', 500, { nullable: true }),
        is.choice('time_aggregation', 20),
        is.choice('institution_aggregation', 20),
        is.choice('direction', 20),
        is.choice('frequency', 20),
        is.choice('sensitivity', 20),
        is.int('baseline_year', { nullable: true }),
        is.amount('baseline_value', { nullable: true }),
        is.text('data_source_en', 500),
        is.int('decimals'),
        is.int('part_decimals'),
        is.flag('may_exceed_denominator'),
        is.flag('may_be_negative'),
        is.text('provenance', 1000),
        is.int('sort_order'),
      ],
      unique: [['code']],
      index: [['activity_id']],
      references: { activity_id: 'activity' },
    });
    await createTable(runner, 'dimension', {
      columns: [
        is.key('code', 40),
        is.text('title_en', 300),
        is.text('title_sq', 300),
        is.text('title_sr', 300),
      ],
      unique: [['code']],
    });
    await createTable(runner, 'category', {
      columns: [
        is.id('dimension_id'),
        is.key('code', 40),
        is.key('parent_code', 40, { nullable: true }),
        is.text('title_en', 300),
        is.text('title_sq', 300),
        is.text('title_sr', 300),
        is.int('sort_order'),
        is.flag('is_unknown'),
        is.text('standard', 200),
      ],
      unique: [['dimension_id', 'code']],
      references: { dimension_id: 'dimension' },
    });
    await createTable(runner, 'municipality', {
      columns: [
        is.key('code', 40),
        is.text('name_en', 200),
        is.text('name_sq', 200),
        is.text('name_sr', 200),
        is.key('region_code', 40),
      ],
      unique: [['code']],
    });
    await createTable(runner, 'breakdown', {
      columns: [
        is.id('indicator_id'),
        is.key('code', 100),
        is.flag('exhaustive'),
        is.flag('overlapping'),
        is.int('sort_order'),
      ],
      unique: [['indicator_id', 'code']],
      references: { indicator_id: 'indicator' },
    });
    await createTable(runner, 'reporter', {
      columns: [
        is.id('indicator_id'),
        is.id('institution_id'),
        is.quarter('from_quarter'),
        is.quarter('to_quarter'),
      ],
      unique: [['indicator_id', 'institution_id', 'from_quarter']],
      index: [['institution_id']],
      references: { indicator_id: 'indicator', institution_id: 'institution' },
    });
    await createTable(runner, 'target', {
      columns: [is.id('indicator_id'), is.key('period', 7), is.amount('value'), is.text('provenance', 1000)],
      unique: [['indicator_id', 'period']],
      references: { indicator_id: 'indicator' },
    });
    await createTable(runner, 'reference_figure', {
      columns: [
        is.id('indicator_id'),
        is.key('start_day', 10),
        is.key('end_day', 10),
        is.text('breakdown', 200, { nullable: true }),
        is.amount('value'),
        is.text('unit', 100),
        is.text('source_title', 500),
        is.text('source_url', 1000, { nullable: true }),
        is.choice('status', 20),
        is.flag('is_public'),
        is.text('note', 1000, { nullable: true }),
        is.int('sort_order'),
      ],
      index: [['indicator_id']],
      references: { indicator_id: 'indicator' },
    });
    await createTable(runner, 'status_label', {
      columns: [
        is.key('scale', 40),
        is.key('code', 40),
        is.text('title_en', 200),
        is.text('title_sq', 200),
        is.text('title_sr', 200),
        is.text('rule_en', 500),
        is.int('sort_order'),
      ],
      unique: [['scale', 'code']],
    });
    await createTable(runner, 'data_stamp', {
      columns: [is.key('area', 40), is.int('changes')],
      unique: [['area']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, [
      'data_stamp',
      'status_label',
      'reference_figure',
      'target',
      'reporter',
      'breakdown',
      'municipality',
      'category',
      'dimension',
      'indicator',
      'activity_partner',
      'activity',
      'objective',
      'plan_version',
      'framework',
      'institution',
    ]);
  }
}

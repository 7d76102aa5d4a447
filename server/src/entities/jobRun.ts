import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { choice, key, moment, primaryId } from './columns';

/** That a job has run for a slot, such as a day: its unique key lets it run once, however many servers there are. */
@Entity('job_run')
@Unique('uq_job_run_job_slot', ['job', 'slot'])
export class JobRun {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(choice(40))
  job!: string;

  @Column(key(40))
  slot!: string;

  @Column(moment())
  ranAt!: Date;
}

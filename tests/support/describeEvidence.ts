import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Evidence } from '../../server/src/entities/evidence';
import {
  checkEvidence,
  type EvidenceAgreement,
} from '../../server/src/features/reporting/evidence/checkEvidence';
import { attach, type FileAnswer } from './evidenceFiles';
import { openReport } from './reporting';
import type { ReportSeen } from './reportSeen';
import { describeInEachWorld, type World } from './world';

/** An open report of KP, and the line and the activity of it that files are attached to. */
interface Scene {
  report: ReportSeen;
  line: string;
  activity: string;
}

/** What tests about files work with. */
export interface EvidenceStage {
  world: () => World;
  scene: () => Scene;
  folder: string;
  /** Sends a file as the focal point of KP, to the line unless told. */
  send: (name: string, content: Buffer, to?: string) => Promise<FileAnswer>;
  agreement: () => Promise<EvidenceAgreement>;
  /** Expects that `work` leaves rows and files as they are: nothing is kept or left lying about by what is refused. */
  untouched: (work: () => Promise<unknown>) => Promise<void>;
}

/** Describes files once for each kind of database, with a folder that goes at the end. */
export function describeEvidence(name: string, body: (stage: EvidenceStage) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const inWorld = (world: () => World) => {
    let scene: Scene | undefined;
    const theScene = () => {
      if (!scene) throw new Error('The report is open inside tests only.');
      return scene;
    };
    beforeAll(async () => {
      await rm(folder, { recursive: true, force: true });
      const report = await openReport(world(), '2018-Q3', 'KP');
      scene = { report, line: report.lines[0]?.id ?? '', activity: report.activities[0]?.id ?? '' };
    });
    const agreement = () => checkEvidence(world().database.reading, folder, new Date());
    const state = async () => [await agreement(), await world().database.reading.count(Evidence)];
    body({
      world,
      scene: theScene,
      folder,
      send: (file, content, to = `line/${theScene().line}`) =>
        attach(world(), 'focalPointKP', { to, name: file, content }),
      agreement,
      untouched: async (work) => {
        const before = await state();
        await work();
        expect(await state()).toEqual(before);
      },
    });
  };
  describeInEachWorld(name, inWorld, { settings: { EVIDENCE_FOLDER: folder } });
}

import { fingerprintWith } from '../../../server/src/http/fingerprint';
import { openForm, sendForm, theForm, type OpenForm } from '../../support/forms';
import { openReport } from '../../support/reporting';
import { describeInEachWorld, type World } from '../../support/world';

/** Signs the hidden part of a form as if another version of the program, or one with another secret, had made it. */
function stampAgain({ workbook }: OpenForm, secret: string, change: (content: object) => object): void {
  const sheet = workbook.getWorksheet('_form');
  if (!sheet) throw new Error('The form has no stamp.');
  const pieces = Array.from({ length: sheet.rowCount - 1 }, (_, place) => sheet.getCell(place + 2, 1));
  const [, payload = ''] = pieces
    .map(({ text }) => text)
    .join('')
    .split('.');
  const content = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  const other = Buffer.from(JSON.stringify(change(content))).toString('base64url');
  pieces.forEach((piece) => (piece.value = null));
  sheet.getCell(2, 1).value = `${fingerprintWith(secret)(`form for Excel ${other}`)}.${other}`;
}

describeInEachWorld('A form that was made elsewhere or otherwise', (world) => {
  let id: string;
  beforeAll(async () => {
    ({ id } = await openReport(world(), '2018-Q3', 'KP'));
  });

  const send = async (change: (form: OpenForm, config: World['config']) => void, language = 'en') => {
    const form = await openForm(await theForm(world(), 'focalPointKP', id));
    change(form, world().config);
    const { error } = await sendForm(world(), 'focalPointKP', [id, await form.save(), { language }]);
    return { refusal: error?.extensions.details?.refusal, message: error?.message };
  };
  const layout = (number: number) => (content: object) => ({ ...content, layout: number, rows: 'otherwise' });

  test.each([1, 3])('by another version of the program (layout %i) is told so', async (number) => {
    const told = await send((form, { SESSION_SECRET }) => stampAgain(form, SESSION_SECRET, layout(number)));
    expect(told).toEqual({
      refusal: 'OTHER_LAYOUT',
      message:
        'This form was made by another version of the system. Download a new form and copy your values into it.',
    });
  });

  test('by another version with other columns is told the same, and not that somebody changed its columns', async () => {
    const { refusal } = await send((form, { SESSION_SECRET }) => {
      stampAgain(form, SESSION_SECRET, layout(0));
      form.sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.value === 'sm:reason') cell.value = 'sm:whyNot';
        }),
      );
    });
    expect(refusal).toBe('OTHER_LAYOUT');
  });

  test('with another secret is told that its hidden code does not fit', async () => {
    const told = await send((form) => stampAgain(form, 'another secret', (content) => content));
    expect(told.refusal).toBe('ALTERED');
    expect(told.message).toMatch(/^The hidden code of the form does not fit: .* a new key since/);
  });

  test('by this program is read, also when it is stamped again', async () => {
    const told = await send((form, { SESSION_SECRET }) =>
      stampAgain(form, SESSION_SECRET, (content) => content),
    );
    expect(told).toEqual({ refusal: undefined, message: undefined });
  });
});

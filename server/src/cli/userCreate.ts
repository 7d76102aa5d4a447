import { isLanguage, LANGUAGES } from '../../../schema/language/languages';
import { ROLES } from '../domain/terms';
import { createUser as create } from '../features/accounts/createUser';
import { type Command, type Desk, UsageError } from './command';

export const createUser: Command = {
  usage:
    '--role ROLE --email ADDRESS --name NAME [--institution CODE] [--language en|sq|sr] [--password PASSWORD]',
  summary: `Creates an account. ROLE is ${ROLES.join(', ')}. The password is better typed in or given as MONITOR_PASSWORD.`,
  options: ['role', 'email', 'name', 'institution', 'language', 'password'],
  words: 0,
  run: async (desk, { options: { email, name, language = 'en', institution, ...options } }) => {
    const role = ROLES.find((each) => each === options.role);
    if (!role) throw new UsageError(`--role must be one of ${ROLES.join(', ')}.`);
    if (email === undefined || name === undefined) throw new UsageError('--email and --name are needed.');
    if (!isLanguage(language)) throw new UsageError(`--language must be one of ${LANGUAGES.join(', ')}.`);
    const institutionId = institution === undefined ? null : await institutionIdOf(desk, institution);
    const password = options.password ?? (await desk.secretPassword());
    const user = await create(desk.contextAs('ADMIN'), {
      role,
      email,
      name,
      language,
      institutionId,
      password,
    });
    desk.tell(`Created the account ${user.email} with the role ${user.role}.`);
  },
};

async function institutionIdOf({ contextAs }: Desk, code: string): Promise<string> {
  const { institutions } = await contextAs('COORDINATOR').plan();
  const institution = institutions.find((each) => each.code === code);
  if (!institution) throw new UsageError(`--institution: there is no institution with the code ${code}.`);
  return institution.id;
}

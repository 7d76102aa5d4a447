import { ChangeActivity } from './ChangeActivity';
import { ChangeUser } from './ChangeUser';
import { CreateUser } from './CreateUser';
import { ResetPassword } from './ResetPassword';
import type { Place } from './UserFields';
import type { UserRow } from './UsersTable';

/** What the administrator is about to do. */
export type Task = { kind: 'create' } | { kind: 'change' | 'reset' | 'activity'; user: UserRow };

export interface TaskProps {
  onClose: () => void;
  /** Done, with the sentence that says so. */
  onDone: (sentence: string) => void;
}

interface UserDialogProps extends TaskProps {
  task: Task;
  institutions: readonly Place[];
}

/** The dialog of a task. */
export function UserDialog({ task, institutions, ...ends }: UserDialogProps) {
  if (task.kind === 'create') return <CreateUser institutions={institutions} {...ends} />;
  if (task.kind === 'change') return <ChangeUser user={task.user} institutions={institutions} {...ends} />;
  if (task.kind === 'reset') return <ResetPassword user={task.user} {...ends} />;
  return <ChangeActivity user={task.user} {...ends} />;
}

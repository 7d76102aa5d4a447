import type { Role } from '../../domain/terms';

/** An account that anybody may use, in demonstration mode alone. The names are plainly invented. */
export interface DemonstrationAccount {
  email: string;
  password: string;
  name: string;
  role: Role;
  institutionCode: string | null;
}

/** The action under which the audit trail remembers that the demonstration was seeded. */
export const DEMONSTRATION_SEEDED = 'DEMONSTRATION_SEEDED';

export const DEMONSTRATION_ACCOUNTS: readonly DemonstrationAccount[] = [
  {
    email: 'police@demo.example',
    password: 'demo-police-2019',
    name: 'Demo focal point, Kosovo Police THBD',
    role: 'FOCAL_POINT',
    institutionCode: 'KP-THBD',
  },
  {
    email: 'education@demo.example',
    password: 'demo-education-2019',
    name: 'Demo focal point, Ministry of Education',
    role: 'FOCAL_POINT',
    institutionCode: 'MEST',
  },
  {
    email: 'coordinator@demo.example',
    password: 'demo-coordinator-2019',
    name: 'Demo coordinator',
    role: 'COORDINATOR',
    institutionCode: null,
  },
  {
    email: 'donor@demo.example',
    password: 'demo-donor-2019',
    name: 'Demo donor',
    role: 'DONOR',
    institutionCode: null,
  },
  {
    email: 'admin@demo.example',
    password: 'demo-admin-2019',
    name: 'Demo administrator',
    role: 'ADMIN',
    institutionCode: null,
  },
];

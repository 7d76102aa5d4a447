/** Entries that have not reached the server, and what became of entries: kept, sent, set aside. */
export const keeping = {
  keptCount_one: '{{count}} saved on this computer, not sent yet',
  keptCount_other: '{{count}} saved on this computer, not sent yet',
  kept: 'This did not reach the server. It is saved on this computer and is sent when the network is back.',
  lost: 'This did not reach the server, and it is not kept on this computer: do not close this page.',
  notKeeping:
    'Unsent entries are not kept on this computer. Until everything is saved, do not close or reload this page.',
  leaveKept_one:
    '{{count}} entry is saved on this computer and has not been sent. It is sent when you open this report here again.',
  leaveKept_other:
    '{{count}} entries are saved on this computer and have not been sent. They are sent when you open this report here again.',
  leaveSent_one:
    '{{count}} entry is saved on this computer and has not been sent. It is sent from any page as soon as the network is back.',
  leaveSent_other:
    '{{count}} entries are saved on this computer and have not been sent. They are sent from any page as soon as the network is back.',
  discard: 'Discard what I typed',
  notSent_one: '{{count}} entry has not been sent yet. Submit when it is saved.',
  notSent_other: '{{count}} entries have not been sent yet. Submit when they are saved.',
  wipeKept_one: '{{count}} entry on this computer has not been sent. It would be deleted.',
  wipeKept_other: '{{count}} entries on this computer have not been sent. They would be deleted.',
  wipeNow: 'Delete and switch off',
  wipeNot: 'Keep them',
  notAside:
    'Yours could not be put into the history: the server was not reached. It stays here until it is there.',

  // The history of a line
  setAside: 'Set aside: {{by}} chose the value that was stored',
  noteHistory: 'Changes of the explanation',
  noBreakdown: 'No breakdown',

  // The setting
  settingTitle: 'This computer',
  settingLead: 'Applies to everybody who uses this browser.',
  keepSetting: 'Keep unsent entries on this computer',
  keepHint:
    'Entries survive a lost network, a reload and a closed window. Switch it off on a computer that you share with strangers; what is kept now is then deleted.',
} as const;

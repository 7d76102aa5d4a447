import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/DataTable';
import { Dialog } from '../../components/Dialog';
import styles from './EntryGrid.module.css';

const KEYS = [
  { does: 'keyDown', keys: ['Enter', '↓'] },
  { does: 'keyUp', keys: ['Shift + Enter', '↑'] },
  { does: 'keyTab', keys: ['Tab'] },
  { does: 'keyEscape', keys: ['Esc'] },
  { does: 'keyReason', keys: ['Alt + ↓'] },
  { does: 'keyMark', keys: ['Shift + ↓', 'Shift + ↑'] },
  { does: 'keyFill', keys: ['Ctrl + D'] },
  { does: 'keyCopy', keys: ['Ctrl + C', 'Ctrl + X'] },
  { does: 'keyPaste', keys: ['Ctrl + V'] },
  { does: 'keyClear', keys: ['Delete'] },
  { does: 'keyUndo', keys: ['Ctrl + Z'] },
  { does: 'keyRedo', keys: ['Ctrl + Y', 'Ctrl + Shift + Z'] },
  { does: 'keyHelp', keys: ['?'] },
] as const;

/** What the keys do in the form. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('grid');
  return (
    <Dialog title={t('keysTitle')} onClose={onClose}>
      <DataTable
        caption={t('keysTitle')}
        hideCaption
        rows={KEYS}
        rowKey={({ does }) => does}
        columns={[
          {
            key: 'keys',
            header: t('keysKey'),
            rowHeader: true,
            cell: ({ keys }) => keys.map((key) => <Key key={key} name={key} />),
          },
          { key: 'does', header: t('keysDoes'), cell: ({ does }) => t(does) },
        ]}
      />
    </Dialog>
  );
}

const Key = ({ name }: { name: string }) => (
  <>
    <kbd className={styles.kbd}>{name}</kbd>{' '}
  </>
);

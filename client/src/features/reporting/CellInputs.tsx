import { useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes';
import styles from './CellInputs.module.css';
import { partsOf } from './cellContent';
import type { Typed } from './drafts';
import { moveInGrid } from './moveInGrid';
import { NumberInput } from './NumberInput';
import { ReasonSelect } from './ReasonSelect';
import type { EntryIndicator } from './entryIndicator';
import { YesNoSelect } from './YesNoSelect';

interface CellInputsProps {
  indicator: EntryIndicator;
  /** The indicator, and the cell of its breakdown, for those who listen. */
  name: string;
  cellId: string;
  typed: Typed;
  invalid: boolean;
  describedBy: string;
  isTotal: boolean;
  onType: (typed: Typed) => void;
  onLeave: () => void;
  onRestore: () => void;
}

/** The fields of one cell: a number, two numbers, or yes and no; beside them the reason why there is none. */
export function CellInputs(props: CellInputsProps) {
  const { indicator, name, cellId, typed, isTotal, onType, onLeave } = props;
  const { t } = useTranslation('reporting');
  const { measure } = indicator;
  // With the arrows one passes by other reasons on the way: saved is the one at which the field is left.
  const byKeys = useRef(false);
  const byTab = useRef(false);
  const choose = (chosen: Typed) => {
    onType({ amount: '', numerator: '', denominator: '', reason: '', ...chosen });
    if (!byKeys.current) onLeave();
  };
  return (
    // A form of its own: at each key, browsers look through all fields of the form that the key belongs to.
    <form
      className={classes(styles.cell, indicator.form.inParts && styles.parts)}
      autoComplete="off"
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onChange={({ target }) => {
        if (isReason(target)) choose({ reason: target.value });
      }}
      onBlur={(event) => {
        if (goesOnInValue(event)) return;
        byTab.current = false;
        onLeave();
      }}
      onPointerDown={() => (byKeys.current = false)}
      onKeyDown={(event) => {
        byKeys.current = true;
        if (event.key === 'Tab') byTab.current = !event.shiftKey;
        onKeyDown(event, props, byTab.current);
      }}
    >
      {measure === 'YES_NO' ? (
        <YesNoSelect
          {...props}
          id={`cell-${cellId}`}
          label={name}
          onChange={(amount) => onType({ amount, reason: '' })}
        />
      ) : (
        partsOf(indicator.form).map((part, column) => (
          <NumberInput
            key={part}
            id={column === 0 ? `cell-${cellId}` : `cell-${cellId}-${part}`}
            column={column}
            label={part === 'amount' ? name : `${name}: ${indicator[`${part}Text`] ?? t(part)}`}
            caption={isTotal && part !== 'amount' ? (indicator[`${part}Text`] ?? t(part)) : undefined}
            sign={column === 1 && !isTotal ? '/' : undefined}
            value={typed[part] ?? ''}
            invalid={props.invalid}
            describedBy={props.describedBy}
            onChange={(text) => onType({ ...typed, [part]: text, reason: '' })}
          />
        ))
      )}
      <ReasonSelect label={t('reasonFor', { name })} value={typed.reason ?? ''} compact={!isTotal} />
    </form>
  );
}

const isReason = (target: EventTarget): target is HTMLSelectElement =>
  target instanceof HTMLSelectElement && target.dataset.reason !== undefined;

/** From the numerator to its denominator: half a ratio is not saved yet. Anywhere else, the reason too, the value is left. */
function goesOnInValue({ target, relatedTarget, currentTarget }: FocusEvent<HTMLElement>): boolean {
  if (!(relatedTarget instanceof HTMLElement) || !currentTarget.contains(relatedTarget)) return false;
  const [from, to] = [target.dataset.column, relatedTarget.dataset.column];
  return from !== undefined && to !== undefined && to > from;
}

/**
 * Enter and the arrows move by rows and save by leaving; Escape restores; Alt and arrow down go to the reason. After Tab
 * Enter begins at the first field of the row, as in a spreadsheet.
 */
function onKeyDown(
  event: KeyboardEvent<HTMLFormElement>,
  { onRestore, onLeave }: CellInputsProps,
  byTab: boolean,
) {
  const field = event.target;
  if (event.key === 'Escape') return onRestore();
  if (event.altKey && event.key === 'ArrowDown' && field instanceof HTMLInputElement) {
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>('[data-reason]')?.focus();
    return;
  }
  const step = stepOf(event);
  if (step === null || !(field instanceof HTMLElement)) return;
  event.preventDefault();
  if (!moveInGrid(field, step, byTab && event.key === 'Enter' ? '0' : undefined)) onLeave();
}

/** In a list of choices the arrows choose; Enter alone moves on. */
function stepOf({ key, shiftKey, target }: KeyboardEvent): 1 | -1 | null {
  if (key === 'Enter') return shiftKey ? -1 : 1;
  if (!(target instanceof HTMLInputElement)) return null;
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null;
}

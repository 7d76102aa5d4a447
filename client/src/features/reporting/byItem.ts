import type { Remark } from './remarksOf';

/** All remarks about one line or activity. */
export interface ItemRemarks extends Pick<Remark, 'itemId' | 'name' | 'target' | 'explanation'> {
  remarks: Remark[];
}

/** Puts the remarks about the same line or activity together, in the order of their first. */
export function byItem(remarks: readonly Remark[]): ItemRemarks[] {
  const items = new Map<string, ItemRemarks>();
  for (const remark of remarks) {
    const { itemId, name, target, explanation } = remark;
    const item = items.get(itemId) ?? { itemId, name, target, explanation, remarks: [] };
    item.remarks.push(remark);
    items.set(itemId, item);
  }
  return [...items.values()];
}

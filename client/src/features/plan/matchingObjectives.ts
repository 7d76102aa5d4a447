interface Named {
  code: string;
  /** An indicator has a name instead. */
  title?: string;
  name?: string;
}

interface InstitutionNamed {
  code: string;
  name: string;
}

interface ActivityLike extends Named {
  lead: InstitutionNamed;
  partners: readonly InstitutionNamed[];
  indicators: readonly Named[];
}

interface Branch<A> extends Named {
  activities: readonly A[];
}

type Tree<A, B extends Branch<A>> = Branch<A> & { children: readonly B[] };

/** Small letters without marks, so that `pergjegjes` finds `përgjegjës`, and `dj` is not asked for `đ`. */
export const plainLetters = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/**
 * The objectives in which every word of a search occurs: in their own title (then with all below), or in an activity,
 * its institutions or its indicators. `activities` says how many are left. An empty search finds everything.
 */
export function matchingObjectives<A extends ActivityLike, B extends Branch<A>, T extends Tree<A, B>>(
  objectives: readonly T[],
  search: string,
): { objectives: T[]; activities: number } {
  const words = plainLetters(search).split(/\s+/).filter(Boolean);
  const has = (texts: readonly (string | undefined)[]) => {
    const text = plainLetters(texts.filter(Boolean).join(' '));
    return words.every((word) => text.includes(word));
  };
  const inName = ({ code, title, name }: Named) => has([code, title ?? name]);
  const inActivity = (activity: A) =>
    has([
      activity.code,
      activity.title,
      ...[activity.lead, ...activity.partners].flatMap(({ code, name }) => [code, name]),
      ...activity.indicators.flatMap(({ code, name }) => [code, name]),
    ]);
  const pruned = <Each extends Branch<A>>(branch: Each): Each =>
    inName(branch) ? branch : { ...branch, activities: branch.activities.filter(inActivity) };

  const found = objectives
    .map((objective) =>
      inName(objective)
        ? objective
        : {
            ...pruned(objective),
            children: objective.children.map(pruned).filter(({ activities }) => activities.length > 0),
          },
    )
    .filter(({ activities, children }) => activities.length > 0 || children.length > 0);
  const all = found.flatMap(({ activities, children }) => [
    ...activities,
    ...children.flatMap((child) => child.activities),
  ]);
  return { objectives: found, activities: all.length };
}

import styles from './Skeleton.module.css';

interface SkeletonProps {
  /** CSS lengths. */
  width?: string;
  height?: string;
}

/** Holds the place of something that is being loaded. Put the word "loading" once around a group: see PageSkeleton. */
export function Skeleton({ width = '100%', height = '1rem' }: SkeletonProps) {
  return <span aria-hidden="true" className={styles.block} style={{ width, height }} />;
}

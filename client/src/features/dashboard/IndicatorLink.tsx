import { Link } from 'react-router';
import styles from './IndicatorLink.module.css';

interface IndicatorLinkProps {
  indicator: { code: string; name: string; unit?: string };
}

/** An indicator's name as a link to its page, with code and unit. */
export function IndicatorLink({ indicator: { code, name, unit } }: IndicatorLinkProps) {
  return (
    <>
      <Link to={`/indicators/${encodeURIComponent(code)}`}>{name}</Link>
      <span className={styles.about}>{unit ? `${code} · ${unit}` : code}</span>
    </>
  );
}

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the browser's tab: the page first, then the product. */
export function useDocumentTitle(title: string): void {
  const { t } = useTranslation('components');
  const product = t('productName');
  useEffect(() => {
    document.title = `${title} – ${product}`;
  }, [title, product]);
}

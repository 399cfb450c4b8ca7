import { TabletSmartphone } from 'lucide';
import { Icon } from '../../ui-shared/icon.tsx';
import { t } from '../../ui-shared/texts/language.ts';
import { sectionTexts } from '../../ui-shared/texts/set-up-section-texts.ts';
import { navigate, PATHS } from '../route.ts';

/** Devices have a page of their own, since they come and go while the mall works. */
export function DevicesSection() {
  const texts = sectionTexts.devices;
  return (
    <div class="su-card su-signpost">
      <Icon icon={TabletSmartphone} size="40px" />
      <p>{t(texts.hint)}</p>
      <a
        class="button button--strong"
        href={PATHS.devices}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          navigate('devices');
        }}
      >
        {t(texts.go)}
      </a>
    </div>
  );
}

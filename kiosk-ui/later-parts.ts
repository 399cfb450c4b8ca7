import './kiosk-visit.css';
import './kiosk-return.css';

export { AnySlip } from './any-slip.tsx';
/** What is loaded after the first screen, in one piece (later.ts). */
export { BasketStep } from './basket-step.tsx';
export { ClosedMall } from './closed-mall.tsx';
export { EmptyMall } from './empty-mall.tsx';
export { HelpDialog } from './help-dialog.tsx';
export { QrCode } from './qr-code.tsx';
export { ReturnStep } from './return-step.tsx';
export { VisitNumber } from './visit-number.tsx';

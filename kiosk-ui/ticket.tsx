import '../ui-shared/polyfills.ts';
import { render } from 'preact';
import './ticket.css';
import { setLanguage } from '../ui-shared/texts/language.ts';
import { followTicket, isUnknown } from './ticket-link.ts';
import { TicketPage } from './ticket-page.tsx';

/** The token stands behind the #, which browsers send nowhere. */
const token = location.hash.replace(/^#/, '');
if (!navigator.language.startsWith('id') && navigator.language.startsWith('en')) setLanguage('en');
if (token === '') isUnknown.value = true;
else followTicket(token);
// Another code scanned into the same tab changes nothing but the hash.
window.addEventListener('hashchange', () => location.reload());

const root = document.getElementById('app');
if (root) render(<TicketPage />, root);

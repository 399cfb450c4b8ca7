import { useEffect, useState } from 'preact/hooks';
import type { HandshakeRefusal } from '../contract/live.ts';
import { forgetDeviceToken } from '../ui-shared/device-token.ts';
import { Pairing } from '../ui-shared/pairing.tsx';
import { displayTexts } from '../ui-shared/texts/display-texts.ts';
import { BoardScreen } from './board-screen.tsx';
import { Message } from './message.tsx';
import { chooseZone, type StartUp, startUp } from './start-up.ts';
import { ZoneChooser } from './zone-chooser.tsx';

type Phase = StartUp | { readonly phase: 'starting' } | { readonly phase: 'failed' };

const AGAIN_MS = 4_000;
const RELOAD_MS = 30_000;

/** From switching on to the board of a zone. Nobody stands at a display: whatever goes wrong is tried again by itself. */
export function DisplayApp(props: { zone: string | null }) {
  const { zone } = props;
  const [state, setState] = useState<Phase>({ phase: 'starting' });

  useEffect(() => {
    if (state.phase === 'starting') void startUp(zone).then(setState);
    const wait = { away: AGAIN_MS, noZone: AGAIN_MS, failed: RELOAD_MS }[String(state.phase)];
    if (wait === undefined) return undefined;
    const again = () => (state.phase === 'failed' ? location.reload() : void startUp(zone).then(setState));
    const timer = setTimeout(again, wait);
    return () => clearTimeout(timer);
  }, [state, zone]);

  const onRefused = (refusal: HandshakeRefusal, token: string | null): void => {
    void afterRefusal(refusal, token).then(setState);
  };

  switch (state.phase) {
    case 'starting':
      return <Message kind="starting" title={displayTexts.starting} />;
    case 'away':
      return <Message kind="away" title={displayTexts.serverAway} hint={displayTexts.serverAwayHint} />;
    case 'failed':
      return <Message kind="failed" title={displayTexts.failed} hint={displayTexts.failedHint} />;
    case 'noZone':
      return <Message kind="failed" title={displayTexts.noZone} hint={displayTexts.noZoneHint} />;
    case 'pairing':
      return <Pairing kind="display" onPaired={() => setState({ phase: 'starting' })} />;
    case 'choosing':
      return <ZoneChooser zones={state.zones} unknown={state.unknown} />;
    case 'board':
      return <BoardScreen zoneId={state.zoneId} token={state.token} onRefused={onRefused} />;
  }
}

/** The server will not have us as we are: what are we, then? */
async function afterRefusal(refusal: HandshakeRefusal, token: string | null): Promise<Phase> {
  switch (refusal) {
    case 'notSignedIn':
    case 'notAllowed':
      if (token === null) return { phase: 'pairing' };
      forgetDeviceToken('display');
      return { phase: 'starting' };
    case 'notFound': {
      const choice = await chooseZone(true);
      return choice.phase === 'choosing' ? choice : { phase: 'failed' };
    }
    case 'wrongProtocol':
    case 'badHandshake':
    case 'unavailable':
      return { phase: 'failed' };
  }
}

import { useEffect, useMemo } from 'preact/hooks';
import type { HandshakeRefusal } from '../contract/live.ts';
import { displayTexts } from '../ui-shared/texts/display-texts.ts';
import { Board } from './board.tsx';
import { type BoardLink, openBoard } from './board-link.ts';
import { Message } from './message.tsx';

interface BoardScreenProps {
  readonly zoneId: string;
  readonly token: string | null;
  readonly onRefused: (refusal: HandshakeRefusal, token: string | null) => void;
}

/** Holds the board's one link, and says so while there is nothing to show yet. */
export function BoardScreen(props: BoardScreenProps) {
  const { zoneId, token, onRefused } = props;
  const link: BoardLink = useMemo(() => openBoard(zoneId, token), [zoneId, token]);
  useEffect(() => () => link.close(), [link]);

  const status = link.live.status.value;
  const refusal = link.live.refusal.value;
  useEffect(() => {
    if (status === 'refused' && refusal !== null) onRefused(refusal, token);
  }, [status, refusal]);

  const view = link.view.value;
  if (view !== null) return <Board link={link} view={view} />;
  if (status === 'away') {
    return <Message kind="away" title={displayTexts.serverAway} hint={displayTexts.serverAwayHint} />;
  }
  return <Message kind="starting" title={displayTexts.starting} />;
}

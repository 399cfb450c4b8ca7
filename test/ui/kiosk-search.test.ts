import { describe, expect, it } from 'vitest';
import { buildDirectory } from '../../kiosk-ui/directory.ts';
import { buildSearch, stripAffixes } from '../../kiosk-ui/search.ts';
import { makeCatalogue } from './kiosk.fixture.ts';

const search = buildSearch(buildDirectory(makeCatalogue()));
const find = (query: string): string[] =>
  search(query).map((found) => (found.kind === 'service' ? found.serviceId : `agency ${found.agencyId}`));

describe('search', () => {
  it('forgives a letter too many', () => {
    expect(find('pasport').sort()).toEqual(['C-01', 'C-04']);
  });

  it('forgives exchanged letters', () => {
    expect(find('skkc')).toContain('D-01');
    expect(find('skkc')[0]).not.toBe('D-03');
  });

  it('forgives a wrong letter and a missing one', () => {
    expect(find('akte')).toEqual(['A-05']);
    expect(find('imigrsi')[0]).toBe('agency C');
  });

  it('ignores words that name no service', () => {
    expect(find('antrian ktp').sort()).toEqual(['A-01', 'A-02']);
    expect(find('mau urus KTP hilang')[0]).toBe('A-02');
  });

  it('puts what matches every word first', () => {
    const found = find('bpjs kesehatan');
    expect(found.slice(0, 2).sort()).toEqual(['J-01', 'agency J']);
  });

  it('finds by the beginning of a word, while one still types', () => {
    expect(find('pas').sort()).toEqual(['C-01', 'C-04']);
  });

  it('knows words under their affixes', () => {
    expect(find('ambil paspor')[0]).toBe('C-04');
    expect(find('akta lahir')).toEqual(['A-05']);
    expect(stripAffixes('pengambilan')).toBe('ambil');
    expect(stripAffixes('sim')).toBe('sim');
  });

  it('finds keywords that are no part of the name', () => {
    const catalogue = makeCatalogue();
    const services = catalogue.services.map((service) =>
      service.id === 'A-02' ? { ...service, keywords: ['e-ktp patah'] } : service,
    );
    expect(buildSearch(buildDirectory({ ...catalogue, services }))('patah')).toEqual([
      { kind: 'service', serviceId: 'A-02' },
    ]);
  });

  it('finds nothing for nonsense, nothing and fillers alone', () => {
    expect(find('xqzw')).toEqual([]);
    expect(find('')).toEqual([]);
    expect(find('  ')).toEqual([]);
    expect(find('mau urus')).toEqual([]);
  });
});

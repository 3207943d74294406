export function MapNote({ credit }: { readonly credit: string | undefined }) {
  return <p className="map-note">Boundaries are not authoritative. Ground: Natural Earth. {credit}</p>;
}

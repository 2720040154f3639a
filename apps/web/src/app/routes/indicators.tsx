import { IndicatorsPage } from '../../features/indicators/components/indicators-page.js';
import { RegionMap } from '../../features/map/region-map.js';

export default function IndicatorsRoute() {
  return (
    <IndicatorsPage
      map={({ values, say, said }) => (
        <RegionMap
          counts={new Map([...values].map(([id, value]) => [id, value ?? 0]))}
          hrefOf={(id) => `/municipalities/${id}`}
          said={(name, _, id) => said(name, id)}
          shown={(id) => (values.get(id) === null ? '·' : say(values.get(id)))}
        />
      )}
    />
  );
}

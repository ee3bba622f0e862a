select l.offering_id, l.provider_id, l.programme_id, l.title, l.programme_name, l.kind,
  l.municipality, l.delivery_mode, l.languages, l.audience, l.eqf_level, l.starts_on,
  l.ends_on, l.continuous_admission, l.cost, b.places - b.taken as fast_lane_free,
  greatest(b.places - b.taken - b.fast_lane_places, 0) as free,
  0 as rank, 0 as found_by
from listed_offering l join seat_book b using (offering_id)
order by l.offering_id desc
limit ?

-- The catalogue's code of the reason for which it refused a seat; both sides of the referral read it.
alter table seat_request add column refusal text check (refusal ~ '^[A-Z][A-Z_]{0,39}$');

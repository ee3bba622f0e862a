-- A referral that goes on to another offering ends, and another one goes on from it, in the same chain: chain_id is
-- the first referral of the chain, and parent_id the one before. A referral that nothing goes on from has no chain.
alter table referral
  add column chain_id uuid references referral (id),
  add column parent_id uuid references referral (id);

create index referral_of_chain on referral (chain_id) where chain_id is not null;

-- Why the service itself gave an offering its status; empty where somebody decided it.
alter table offering add column status_reason text check (status_reason in ('PROVIDER_CLOSED'));

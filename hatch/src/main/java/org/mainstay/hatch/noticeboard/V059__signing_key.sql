-- Whoever wants to check a signature finds the key beside what was signed.
create table hatch_noticeboard.signing_key (
  public_key text primary key check (public_key <> ''),
  pinned_at timestamptz not null
);

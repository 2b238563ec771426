-- Whoever comes back gets a new referral; it knows the one before it, and that one stays closed.
alter table inside_referral.referral
  add column came_before uuid references inside_referral.referral (referral_id);

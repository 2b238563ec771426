-- The tree of the trail: which leaf hangs where, and what was signed of it. Rows are only added.
create schema if not exists house_tree;

-- The order of the tree is its own: a leaf whose transaction ends late gets a later place.
create table house_tree.place (
  place bigint primary key check (place >= 0),
  leaf_id bigint not null unique,
  leaf_hash bytea not null check (octet_length(leaf_hash) = 32)
);

create table house_tree.checkpoint (
  tree_size bigint primary key check (tree_size > 0),
  root bytea not null check (octet_length(root) = 32),
  written_at timestamptz not null,
  note text not null
);

-- Whoever keeps the tree reads every leaf: also of people whom nobody of the team may see.
create policy kept_in_the_tree on inside_trail.leaf for select to mainstay_trail using (true);

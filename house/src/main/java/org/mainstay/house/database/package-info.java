/// The house's PostgreSQL: started or found, checked, migrated, and walled by a role for each side.
@NullMarked
package org.mainstay.house.database;

import org.jspecify.annotations.NullMarked;

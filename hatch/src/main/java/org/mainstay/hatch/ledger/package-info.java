/// The account of how much has been told about each population in each contract year: exact, never
/// given back, each line holding the hash of the one before. Start reading at `Ledger`.
@NullMarked
package org.mainstay.hatch.ledger;

import org.jspecify.annotations.NullMarked;

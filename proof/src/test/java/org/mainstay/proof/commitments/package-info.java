/// What employers promise outside, tried from the browser's side and from the database's.
@NullMarked
package org.mainstay.proof.commitments;

import org.jspecify.annotations.NullMarked;

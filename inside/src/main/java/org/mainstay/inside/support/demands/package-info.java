/// What a court, the police, a regulator or another body demanded of a record, and what it was
/// given.
@NullMarked
package org.mainstay.inside.support.demands;

import org.jspecify.annotations.NullMarked;

/// What employers promise for mental health at work, what they do about it, and what they let
/// everybody read of it.
@NullMarked
package org.mainstay.outside.commitment;

import org.jspecify.annotations.NullMarked;

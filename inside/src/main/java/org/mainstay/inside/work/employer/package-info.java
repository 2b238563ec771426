/// Talking with an employer: only what somebody agreed to in writing, and only as long as it holds.
@NullMarked
package org.mainstay.inside.work.employer;

import org.jspecify.annotations.NullMarked;

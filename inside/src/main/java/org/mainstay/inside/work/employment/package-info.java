/// Employment support: offered to everybody, with a profile, a plan and its steps.
@NullMarked
package org.mainstay.inside.work.employment;

import org.jspecify.annotations.NullMarked;

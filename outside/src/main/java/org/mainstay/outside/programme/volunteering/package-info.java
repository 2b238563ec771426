/// Where staff can volunteer.
@NullMarked
package org.mainstay.outside.programme.volunteering;

import org.jspecify.annotations.NullMarked;

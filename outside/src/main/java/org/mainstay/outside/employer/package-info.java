/// What an employer may read: the noticeboard, and in words why there is no more.
@NullMarked
package org.mainstay.outside.employer;

import org.jspecify.annotations.NullMarked;

/// What a browser holds of a course.
@NullMarked
package org.mainstay.outside.academy.course;

import org.jspecify.annotations.NullMarked;

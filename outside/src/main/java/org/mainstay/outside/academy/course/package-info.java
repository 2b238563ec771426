/// Short courses: what somebody has answered stays in their own browser.
@NullMarked
package org.mainstay.outside.academy.course;

import org.jspecify.annotations.NullMarked;

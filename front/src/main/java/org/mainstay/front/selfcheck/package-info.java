/// Check how you are feeling: a few questions and what the answers may mean, kept by nobody.
@NullMarked
package org.mainstay.front.selfcheck;

import org.jspecify.annotations.NullMarked;

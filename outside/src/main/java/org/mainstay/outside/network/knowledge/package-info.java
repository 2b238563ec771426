/// Articles, questions and answers among hub leads, HR leads and commissioners.
@NullMarked
package org.mainstay.outside.network.knowledge;

import org.jspecify.annotations.NullMarked;

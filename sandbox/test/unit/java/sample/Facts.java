package sample;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.data.WebResourceDataProvider;

/** Data for the page's scripts. */
public class Facts implements WebResourceDataProvider {

    @Override
    public Jsonable get() {
        return writer -> writer.write("{\"fact\":\"<1>\"}");
    }
}
